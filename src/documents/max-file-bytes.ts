/** How large a file may be that is read. A policy with pictures in it, as a PDF file, has a few megabytes. */
export const MAX_FILE_BYTES = 20_000_000;
