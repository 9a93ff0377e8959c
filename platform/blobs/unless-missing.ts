/** What the file system answers, or `missing` where there is no such file or folder. */
export async function unlessMissing<T, M>(answer: Promise<T>, missing: M): Promise<T | M> {
  try {
    return await answer;
  } catch (error) {
    if (isFileError(error, 'ENOENT')) return missing;
    throw error;
  }
}

export function isFileError(error: unknown, code: 'ENOENT' | 'EEXIST'): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
