package id.satudata.kernel.privacy;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The component holds personal data (UU 27/2022 art. 4): never logged, never in an error, encrypted at rest under the keys
 * of the event's subjects. Once it has been erased the component is null, whatever its type says.
 */
@Documented
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface PersonalData {

    Category value() default Category.IDENTITY;

    /** The component that has the id of another citizen whom the value names: erased for one of them, it is gone. */
    String alsoOf() default "";

    /** The component that names the field of another fact: the value belongs to whatever category that field does. */
    String like() default "";
}
