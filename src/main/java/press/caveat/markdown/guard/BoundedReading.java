package press.caveat.markdown.guard;

import java.lang.management.ManagementFactory;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import press.caveat.diagnostic.Code;
import press.caveat.diagnostic.Diagnostics;
import press.caveat.diagnostic.Location;
import press.caveat.source.Limit;
import press.caveat.source.SourceFile;

/** Works on one file in a thread with a big stack, and not for ever. */
public final class BoundedReading {
  private static final long STACK_BYTES = 64L << 20;
  private static final long LOOK_MILLISECONDS = 200;

  private final SourceFile file;
  private final Diagnostics diagnostics;

  public BoundedReading(SourceFile file, Diagnostics diagnostics) {
    this.file = file;
    this.diagnostics = diagnostics;
  }

  /** What the work answers; empty, and reported, if it fails, overflows or does not end. */
  public <T> Optional<T> run(Supplier<T> work) {
    FutureTask<T> task = new FutureTask<>(work::get);
    Thread thread = new Thread(null, task, "markdown", STACK_BYTES);
    thread.setDaemon(true);
    thread.start();
    try {
      while (isWithinTime(thread)) {
        try {
          return Optional.of(task.get(LOOK_MILLISECONDS, TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
          // Looks at its time again.
        }
      }
      return failed("no end after " + Limit.READING_SECONDS.value() + " seconds");
    } catch (ExecutionException e) {
      return failed(e.getCause().toString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return failed("interrupted");
    }
  }

  /** The time it computed, not the time that passed: a busy machine is no fault of the text. */
  private static boolean isWithinTime(Thread thread) {
    long nanoseconds = ManagementFactory.getThreadMXBean().getThreadCpuTime(thread.getId());
    return nanoseconds < TimeUnit.SECONDS.toNanos(Limit.READING_SECONDS.value());
  }

  private <T> Optional<T> failed(String why) {
    diagnostics.report(Code.PARSER_FAILED, Location.startOf(file.name()), why);
    return Optional.empty();
  }
}
