package dev.groundswell.ui.front;

import java.util.List;

import dev.groundswell.ui.briefing.LinkedText;
import dev.groundswell.ui.briefing.TopicEditions;
import dev.groundswell.ui.chart.Sparkline;
import dev.groundswell.ui.dispute.DisputeCard;
import dev.groundswell.ui.leaderboard.BoardTop;
import dev.groundswell.ui.neighbour.Answer;
import dev.groundswell.ui.source.SourceRow;
import org.jspecify.annotations.Nullable;

/** This week in one look; each part says for itself when its service is away. */
public record FrontPage(@Nullable Lead lead, String leadNotice, Answer<BoardTop> board,
		Answer<List<DisputeCard>> disputes, Answer<List<SourceRow>> stale, List<TopicEditions> topics) {

	/** The newest edition with its first sentences and what it says to watch. */
	public record Lead(String id, String topicName, String week, String confidence, List<Headline> headlines,
			List<LinkedText> watch) {
	}

	/** A sentence of the newest edition with a sliver of the series behind it. */
	public record Headline(LinkedText text, String attribution, String confidence, @Nullable Sliver sliver) {

		/** Whether it is too long for the largest type. */
		public boolean isLong() {
			return this.text.pieces().stream().mapToInt((piece) -> piece.text().length()).sum() > 90;
		}

	}

	/** A small line of what a sentence is about, first and newest amount beside it. */
	public record Sliver(Sparkline line, String first, String last, String title, String style) {
	}

}
