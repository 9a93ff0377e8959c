export interface FileSize {
  value: number;
  digits: number;
  unit: 'B' | 'KB' | 'MB';
}

/** As file managers tell it: to the kilobyte, from a megabyte on with one digit. */
export function fileSize(bytes: number): FileSize {
  if (bytes < 1024) return { value: bytes, digits: 0, unit: 'B' };
  if (bytes < 1_000_000) return { value: bytes / 1024, digits: 0, unit: 'KB' };
  return { value: bytes / (1024 * 1024), digits: 1, unit: 'MB' };
}
