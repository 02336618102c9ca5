package io.github.zhuanjie.matching.planning;

/** What code of others may throw and what is to be done about it. */
final class Containment {

    private Containment() {}

    /** Throws again what nobody can contain: the machine is at its end. A recursion without end has ended by being thrown. */
    static void rethrowFatal(Throwable thrown) {
        if (thrown instanceof VirtualMachineError fatal && !(thrown instanceof StackOverflowError)) {
            throw fatal;
        }
    }

    /** Throws whatever it is, declared or not; declared to return something so that callers can say {@code throw}. */
    @SuppressWarnings("unchecked")
    static <T extends Throwable> RuntimeException raise(Throwable thrown) throws T {
        throw (T) thrown;
    }
}
