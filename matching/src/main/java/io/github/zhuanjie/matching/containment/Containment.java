package io.github.zhuanjie.matching.containment;

/** What code of others may throw and what is to be done about it. */
public final class Containment {

    private Containment() {}

    /**
     * Throws again what nobody can contain: the machine is broken. A recursion without end has ended by being thrown, and so
     * has an array that was too large; where memory is really at its end, whoever goes on hears of it again at once.
     *
     * @param thrown  what was thrown
     */
    public static void rethrowFatal(Throwable thrown) {
        boolean ended = thrown instanceof StackOverflowError || thrown instanceof OutOfMemoryError;
        if (thrown instanceof VirtualMachineError fatal && !ended) {
            throw fatal;
        }
    }

    /**
     * Throws whatever it is, declared or not.
     *
     * @param thrown  what was thrown
     * @param <T>  what the compiler believes it to be
     * @return nothing; so that callers can say {@code throw}
     * @throws T in any case
     */
    @SuppressWarnings("unchecked")
    public static <T extends Throwable> RuntimeException raise(Throwable thrown) throws T {
        throw (T) thrown;
    }
}
