/** Where mail is read. The administrator names it; whether it may stand inside is for the operator to say. */
export interface ImapServer {
  host: string;
  port: number;
  /** From the first byte (993), after asking for it (143), or in the clear. */
  security: 'tls' | 'starttls' | 'none';
  login: { user: string; password: string };
  /** `INBOX`, or another by its whole path. */
  folder: string;
}
