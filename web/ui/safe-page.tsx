import { useEffect, useRef, useState } from 'react';
import './safe-page.css';

/** Longer ones scroll in their frame. */
const mostPixels = 20_000;
/** For a bar to scroll sideways by. */
const barPixels = 16;

/**
 * A page that was written by a stranger and made safe by the server (a mail), in a frame where nothing runs, nothing is
 * sent and no link replaces ours. As no program can run in it, it may have our origin: so its pictures come with the
 * reader's session, and it is as high as what it shows.
 */
export function SafePage({ src, title }: { src: string; title: string }) {
  const [height, setHeight] = useState(48);
  const watcher = useRef<ResizeObserver>(undefined);
  useEffect(() => () => watcher.current?.disconnect(), []);
  const watch = (frame: HTMLIFrameElement) => {
    const body = frame.contentDocument?.body;
    watcher.current?.disconnect();
    if (!body) return;
    watcher.current = new ResizeObserver(() => setHeight(Math.min(mostPixels, body.offsetHeight + barPixels)));
    watcher.current.observe(body);
  };
  return (
    <iframe
      className="yt-safe-page"
      title={title}
      src={src}
      sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox"
      referrerPolicy="no-referrer"
      style={{ height }}
      onLoad={(event) => watch(event.currentTarget)}
    />
  );
}
