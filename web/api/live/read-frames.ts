/** One server-sent event; without a name and data where it is only a sign of life. */
export interface Frame {
  name: string;
  /** Where to go on from, if the stream breaks after it. */
  mark: string | null;
  content: string;
}

/** Takes a stream's text as it comes, in whatever pieces, and gives the events that are whole by then. */
export class FrameReader {
  #rest = '';

  read(piece: string): Frame[] {
    const blocks = (this.#rest + piece).split('\n\n');
    this.#rest = blocks.pop() ?? '';
    return blocks.map(frameOf);
  }
}

function frameOf(block: string): Frame {
  const frame: Frame = { name: '', mark: null, content: '' };
  for (const line of block.split('\n')) {
    const [, field, value = ''] = /^(\w+): ?(.*)$/.exec(line) ?? [];
    if (field === 'event') frame.name = value;
    if (field === 'id') frame.mark = value;
    if (field === 'data') frame.content += value;
  }
  return frame;
}
