import { Go } from '../../../web/ui/go.tsx';
import './names.css';

interface Named {
  id: string;
  name: string;
}

/** Several names in one line; all of them on hover where the place is too narrow. */
export function Names({ of }: { of: readonly Named[] }) {
  const text = of.map(({ name }) => name).join(' · ');
  return <span title={text}>{text}</span>;
}

/** Several names, each leading to its page. */
export function Links({ of, below }: { of: readonly Named[]; below: string }) {
  return (
    <ul className="yt-links">
      {of.map(({ id, name }) => (
        <li key={id}>
          <Go to={`${below}/${id}`}>{name}</Go>
        </li>
      ))}
    </ul>
  );
}
