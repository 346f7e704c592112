package press.caveat.markdown.guard;

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

/** Runs the parser on one file in a thread with a big stack, and not for ever. */
public final class BoundedReading {
  private static final long STACK_BYTES = 64L << 20;

  private final SourceFile file;
  private final Diagnostics diagnostics;

  public BoundedReading(SourceFile file, Diagnostics diagnostics) {
    this.file = file;
    this.diagnostics = diagnostics;
  }

  /** What the parser answers; empty, and reported, if it fails, overflows or does not end. */
  public Optional<String> run(Supplier<String> parser) {
    FutureTask<String> task = new FutureTask<>(parser::get);
    Thread thread = new Thread(null, task, "markdown", STACK_BYTES);
    thread.setDaemon(true);
    thread.start();
    try {
      return Optional.of(task.get(Limit.READING_SECONDS.value(), TimeUnit.SECONDS));
    } catch (TimeoutException e) {
      return failed("no end after " + Limit.READING_SECONDS.value() + " seconds");
    } catch (ExecutionException e) {
      return failed(e.getCause().toString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return failed("interrupted");
    }
  }

  private Optional<String> failed(String why) {
    diagnostics.report(Code.PARSER_FAILED, Location.startOf(file.name()), why);
    return Optional.empty();
  }
}
