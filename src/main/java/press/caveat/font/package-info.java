/**
 * The fonts every printed edition and the cover are set in, read from Maven artifacts: no font of
 * the machine is ever used, so the pages are the same everywhere.
 */
package press.caveat.font;
