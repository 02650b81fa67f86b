package id.satudata.faults.clock;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.instruction.ReturnInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.lang.instrument.ClassFileTransformer;
import java.lang.instrument.Instrumentation;
import java.lang.instrument.UnmodifiableClassException;
import java.security.ProtectionDomain;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/**
 * Runs inside a JVM that it was loaded into: from then on {@code java.time} is as many seconds off as the last load said.
 * Uses nothing but the JDK, for it comes there alone.
 */
public final class ClockShift implements ClassFileTransformer {

    private static final String SECONDS = "satudata.faults.clock.seconds";
    private static final String CLOCK = "java/time/Clock";
    private static final ClassDesc INSTANT = ClassDesc.of("java.time.Instant");

    private ClockShift() {}

    /** @param seconds by which the clock is to be off */
    public static void agentmain(String seconds, Instrumentation instrumentation) throws UnmodifiableClassException {
        boolean isFirst = System.setProperty(SECONDS, seconds) == null;
        if (isFirst) {
            instrumentation.addTransformer(new ClockShift(), true);
            instrumentation.retransformClasses(Clock.class);
        }
    }

    @Override
    public byte @Nullable [] transform(
            @Nullable ClassLoader loader, String name, Class<?> redefined, ProtectionDomain domain, byte[] original) {
        if (!CLOCK.equals(name)) {
            return null;
        }
        ClassFile file = ClassFile.of();
        return file.transformClass(
                file.parse(original),
                ClassTransform.transformingMethodBodies(
                        method -> method.methodName().equalsString("currentInstant"), shifted()));
    }

    /** Every instant returned is moved by the seconds that the property says at that moment. */
    private static CodeTransform shifted() {
        return (code, element) -> {
            if (element instanceof ReturnInstruction) {
                code.loadConstant(SECONDS)
                        .invokestatic(
                                ConstantDescs.CD_Long,
                                "getLong",
                                MethodTypeDesc.of(ConstantDescs.CD_Long, ConstantDescs.CD_String))
                        .invokevirtual(ConstantDescs.CD_Long, "longValue", MethodTypeDesc.of(ConstantDescs.CD_long))
                        .invokevirtual(INSTANT, "plusSeconds", MethodTypeDesc.of(INSTANT, ConstantDescs.CD_long));
            }
            code.with(element);
        };
    }
}
