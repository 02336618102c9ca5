package io.github.zhuanjie.matching;

/** A control with other threads. */
record LentThreads(RunControl control, int threads) implements RunControl {

    @Override
    public void check() {
        control.check();
    }

    @Override
    public void progress(int permille) {
        control.progress(permille);
    }

    @Override
    public void begins(RunStage stage) {
        control.begins(stage);
    }
}
