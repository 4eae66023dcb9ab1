package dev.groundswell.metrics.answer;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An answer that changes with the time it is asked at although nothing was published,
 * such as an age: without an explicit {@code asOf} it is always computed.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface DependsOnNow {

}
