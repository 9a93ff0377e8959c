export { clockNow } from './board/clock-now.ts';
export { ClockStories } from './story/clock-stories.tsx';
export { StoryActions } from './story/story-actions.tsx';
export { storyKey } from './story/story-key.ts';
