package io.github.zhuanjie.identity;

/** ASCII digits. The platform's own tests also take those of other scripts. */
final class Digits {

    private Digits() {}

    static boolean areAll(CharSequence s, int from, int to) {
        for (int i = from; i < to; i++) {
            if (s.charAt(i) < '0' || s.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
