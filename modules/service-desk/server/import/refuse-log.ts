import { Refusal } from '../../../../kernel/refusal.ts';
import { ticketImportRefusals as refusals } from './ticket-import.refusals.ts';

/** How far the reading came: rows taken, the head not among them, and bytes of the file. */
export interface Reached {
  path: string;
  rows: number;
  bytes: number;
}

/** The refusal that says what a file system, gunzip, decoder or CSV reader complained about; others are bugs. */
export function refusalOfReading(error: unknown, { path, rows, bytes }: Reached): unknown {
  if (!(error instanceof Error) || error instanceof Refusal) return error;
  const code = 'code' in error ? String(error.code) : '';
  const reached = { rows, bytes };
  if (unreadable.has(code)) return new Refusal(refusals.file_unreadable, { path, reason: code });
  if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return new Refusal(refusals.not_utf8, reached);
  if (code === 'Z_BUF_ERROR' || code === 'CSV_QUOTE_NOT_CLOSED') return new Refusal(refusals.file_truncated, reached);
  if (/^(?:Z|CSV)_/.test(code)) return new Refusal(refusals.file_broken, { ...reached, reason: code });
  return error;
}

const unreadable: ReadonlySet<string> = new Set(['ENOENT', 'EISDIR', 'EACCES', 'EPERM', 'ENOTDIR', 'ELOOP', 'EIO']);
