interface Carried<File> {
  carried: File[];
  /** Too large to go along. */
  left: File[];
}

/** As many of the files as go into a mail: in their order, each that still has room. */
export function carriedFiles<File extends { bytes: number }>(files: readonly File[], mostBytes: number): Carried<File> {
  const answer: Carried<File> = { carried: [], left: [] };
  let room = mostBytes;
  for (const file of files) {
    const fits = file.bytes <= room;
    (fits ? answer.carried : answer.left).push(file);
    if (fits) room -= file.bytes;
  }
  return answer;
}
