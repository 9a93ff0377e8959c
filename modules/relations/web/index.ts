export { ImpactLink } from './impact/impact-link.tsx';
