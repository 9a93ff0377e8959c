/** Where mail is handed in. The administrator names it; whether it may stand inside is for the operator to say. */
export interface MailServer {
  host: string;
  port: number;
  /** From the first byte (465), after asking for it (587), or in the clear. */
  security: 'tls' | 'starttls' | 'none';
  /** Null: it takes mail from us without. */
  login: { user: string; password: string } | null;
}
