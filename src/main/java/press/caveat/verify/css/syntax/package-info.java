/**
 * CSS Syntax Module Level 3, as browsers follow it: bytes to tokens, tokens to component values,
 * component values to rules and declarations.
 *
 * <p>Why our own: a judge must recover from errors exactly as a reading system does, or a style is
 * hidden in the difference. ph-css 8.1.1, tried first, reads {@code p{a:b}}q{display:none}} as
 * hiding q where no browser does, drops {@code ! important} with a comment between its halves where
 * every browser keeps it, gives up on a sheet whose last brace is missing, and knows neither
 * nesting, media ranges nor {@code :nth-child(… of …)}, so honest books would be refused. The
 * specification's algorithm is exact and short.
 */
package press.caveat.verify.css.syntax;
