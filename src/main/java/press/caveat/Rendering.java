package press.caveat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Renders editions side by side on the cores there are; each alone decides nothing for the others.
 */
final class Rendering {
  /** Deeply nested text recurses deeply in every library it passes through. */
  private static final long STACK = 64L << 20;

  private final Map<String, Callable<byte[]>> tasks = new LinkedHashMap<>();

  /** An edition that could not be rendered, named. */
  static final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1;

    Failure(String file, Throwable cause) {
      super(file + ": " + cause, cause);
    }
  }

  /** Adds an edition to be rendered; {@code file} is its name. */
  void add(String file, Callable<byte[]> task) {
    tasks.put(file, task);
  }

  /**
   * The files by name.
   *
   * @throws Failure naming the first edition that failed, in the order they were added
   */
  SortedMap<String, byte[]> run() {
    int cores = Math.min(Runtime.getRuntime().availableProcessors(), Math.max(1, tasks.size()));
    ExecutorService pool =
        Executors.newFixedThreadPool(cores, run -> new Thread(null, run, "edition", STACK));
    try {
      List<Map.Entry<String, Future<byte[]>>> running = new ArrayList<>();
      tasks.forEach((name, task) -> running.add(Map.entry(name, pool.submit(task))));
      SortedMap<String, byte[]> files = new TreeMap<>();
      for (Map.Entry<String, Future<byte[]>> entry : running) {
        files.put(entry.getKey(), finished(entry));
      }
      return files;
    } finally {
      pool.shutdownNow();
    }
  }

  private static byte[] finished(Map.Entry<String, Future<byte[]>> entry) {
    try {
      return entry.getValue().get();
    } catch (ExecutionException e) {
      throw new Failure(entry.getKey(), e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Failure(entry.getKey(), e);
    }
  }
}
