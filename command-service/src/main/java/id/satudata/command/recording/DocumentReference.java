package id.satudata.command.recording;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The text names a document: at most 200 characters, none of them a control character or half of one. */
@Size(max = 200) @Pattern(regexp = "[^\\p{Cc}\\p{Cs}]*") @Constraint(validatedBy = {})
@Documented
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
public @interface DocumentReference {
    String message() default "no document reference";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
