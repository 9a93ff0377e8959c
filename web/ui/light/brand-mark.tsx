import { useBrand } from './brand.ts';

/** The provider's logo, or its name where it has none. */
export function BrandMark() {
  const { name, logo } = useBrand();
  if (logo !== null) return <img className="lt-logo" src={logo} alt={name ?? ''} />;
  return <span className="lt-brand-name yt-cut">{name}</span>;
}
