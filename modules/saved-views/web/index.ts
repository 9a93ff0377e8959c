export { SavedViews } from './views/saved-views.tsx';
