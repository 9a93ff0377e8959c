import './words.css';
import { Missing } from './instant-text.tsx';

export interface PersonFacts {
  name: string;
  department?: string | null;
  position?: string | null;
  isVip?: boolean;
}

/** Name, department, position: in this order, as people introduce each other. */
export function Person({ person }: { person: PersonFacts | null | undefined }) {
  if (!person) return <Missing />;
  const place = [person.department, person.position].filter(Boolean).join(' · ');
  return (
    <span className="yt-person">
      <span>{person.name}</span>
      {person.isVip && <span className="yt-vip">VIP</span>}
      {place && <span className="yt-quiet yt-small">{place}</span>}
    </span>
  );
}
