package press.caveat.reference;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The dates of CSL-JSON: one, or the two ends of a range written to the same precision. */
final class DateParts {
  private DateParts() {}

  /** The dates as numbers, if each is a date of the calendar, its year from 1000 to 9999. */
  static Optional<List<List<Integer>>> of(List<?> written) {
    List<List<Integer>> dates = new ArrayList<>();
    for (Object date : written) {
      Optional<List<Integer>> parts = date instanceof List<?> l ? parts(l) : Optional.empty();
      if (parts.isEmpty()) {
        return Optional.empty();
      }
      dates.add(parts.get());
    }
    boolean right =
        dates.size() == 1 || dates.size() == 2 && dates.get(0).size() == dates.get(1).size();
    return right ? Optional.of(dates) : Optional.empty();
  }

  private static Optional<List<Integer>> parts(List<?> written) {
    List<Integer> parts = new ArrayList<>();
    for (Object part : written) {
      if (!(part instanceof String number) || !number.matches("\\d{1,4}")) {
        return Optional.empty();
      }
      parts.add(Integer.valueOf(number));
    }
    return isDate(parts) ? Optional.of(parts) : Optional.empty();
  }

  private static boolean isDate(List<Integer> parts) {
    if (parts.isEmpty() || parts.size() > 3 || parts.get(0) < 1000) {
      return false;
    }
    try {
      int month = parts.size() > 1 ? parts.get(1) : 1;
      int day = parts.size() > 2 ? parts.get(2) : 1;
      LocalDate.of(parts.get(0), month, day);
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }
}
