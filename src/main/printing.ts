/** A printer as the system knows it, and as people do. */
export interface Printer {
  readonly name: string;
  readonly title: string;
}

/** How a host prints; one that can't has none. */
export interface Printing {
  printers(): Promise<readonly Printer[]>;
  /**
   * Prints a picture on a page, with no dialog.
   * @param picture a PNG
   * @param printer its name, as the system knows it
   * @returns whether the printer took it
   */
  print(picture: Buffer, printer: string): Promise<boolean>;
}
