/** What the service worker of the previews asks a studio for. It answers at the port: the bytes of the file, or null. */
export interface Question {
  /** The key of a studio. */
  key: string;
  path: string;
}
