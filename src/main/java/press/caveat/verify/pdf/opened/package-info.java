/**
 * A finished PDF, opened for judgement: what its grade owes, its pages read, and where the notice
 * stands in it. The rules of the packages beside it share this one reading.
 */
package press.caveat.verify.pdf.opened;
