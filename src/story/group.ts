import type { Reading, StoryGroup } from '../model.js';

/** Groups readings that tell the same event. */
export function groupStories(readings: readonly Reading[]): StoryGroup[] {
  return readings.map((reading) => ({ id: reading.id, readings: [reading], agreements: [], conflicts: [] }));
}
