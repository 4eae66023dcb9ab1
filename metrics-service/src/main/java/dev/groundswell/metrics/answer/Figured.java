package dev.groundswell.metrics.answer;

import java.util.List;

/** A line of an answer that carries figures. */
public interface Figured {

	/** The figures on it, the one it is about first. */
	List<Figure> figures();

}
