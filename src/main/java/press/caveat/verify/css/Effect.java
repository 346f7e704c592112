package press.caveat.verify.css;

/** One way in which style can keep a reader from the notice. */
interface Effect {
  void look(Look look);
}
