/**
 * From rendered files to the reader's folder: everything is written aside and moved into place at
 * the end, so that the folder holds the last good book or the new one and never a mixture.
 */
package press.caveat.publication;
