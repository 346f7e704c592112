package press.caveat.style.syntax;

import com.helger.css.decl.CSSExpression;
import com.helger.css.decl.CSSExpressionMemberFunction;
import com.helger.css.decl.CSSExpressionMemberMath;
import com.helger.css.decl.CSSExpressionMemberTermSimple;
import com.helger.css.decl.CSSExpressionMemberTermURI;
import com.helger.css.decl.ECSSExpressionOperator;
import com.helger.css.decl.ICSSExpressionMember;
import com.helger.css.writer.CSSWriterSettings;
import java.util.ArrayList;
import java.util.List;

/** Takes a value apart. */
final class Terms {
  private static final CSSWriterSettings PLAIN = new CSSWriterSettings();

  private Terms() {}

  static List<Term> of(CSSExpression value) {
    List<Term> terms = new ArrayList<>();
    value.getAllMembers().forEach(member -> add(member, terms));
    return terms;
  }

  /** The value as text; strings and addresses as they are, all else in lower case. */
  static String text(CSSExpression value) {
    StringBuilder text = new StringBuilder();
    boolean operator = true;
    for (ICSSExpressionMember member : value.getAllMembers()) {
      boolean glue = member instanceof ECSSExpressionOperator;
      if (!operator && !glue) {
        text.append(' ');
      }
      String part = member.getAsCSSString(PLAIN, 0).strip();
      boolean verbatim = part.contains("\"") || part.contains("'") || part.contains("url(");
      text.append(verbatim ? part : Escapes.name(part));
      operator = glue;
    }
    return text.toString();
  }

  private static void add(ICSSExpressionMember member, List<Term> terms) {
    if (member instanceof CSSExpressionMemberTermURI address) {
      terms.add(new Term(Term.Kind.ADDRESS, address.getURIString()));
    } else if (member instanceof CSSExpressionMemberFunction function) {
      function(function, terms);
    } else if (member instanceof CSSExpressionMemberTermSimple simple) {
      terms.add(simple(simple));
    } else if (member instanceof CSSExpressionMemberMath) {
      terms.add(new Term(Term.Kind.FUNCTION, "calc"));
    } else if (!(member instanceof ECSSExpressionOperator)) {
      terms.add(new Term(Term.Kind.WORD, Escapes.name(member.getAsCSSString(PLAIN, 0))));
    }
  }

  private static void function(CSSExpressionMemberFunction function, List<Term> terms) {
    String name = Escapes.name(function.getFunctionName()).replaceFirst("\\(.*", "");
    terms.add(new Term(Term.Kind.FUNCTION, name));
    if (function.hasExpression()) {
      function.getExpression().getAllMembers().forEach(member -> add(member, terms));
    }
  }

  private static Term simple(CSSExpressionMemberTermSimple simple) {
    String text = simple.getValue();
    return simple.isStringLiteral()
        ? new Term(Term.Kind.STRING, Escapes.resolved(text.substring(1, text.length() - 1)))
        : new Term(Term.Kind.WORD, Escapes.name(text));
  }
}
