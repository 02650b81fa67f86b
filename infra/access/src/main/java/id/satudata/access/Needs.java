package id.satudata.access;

import id.satudata.kernel.access.Action;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What somebody does who calls a resource; the policy says who may. A resource without it is closed to everyone. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Needs {

    Action value();

    /** The sector whose data it is about; none where it is about no sector's. */
    String sector() default "";
}
