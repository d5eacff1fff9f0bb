/** Whether a build fails without the still pictures of the map, or says so and goes on. */
export type StillsWish = 'needed' | 'wanted';

/**
 * The folder with the still pictures; null where they cannot be made and the build may go on without.
 * @param make makes them; what it throws is the reason
 * @param say receives the reason, when the build goes on
 * @throws when they are needed and cannot be made
 */
export async function findStills(
  wish: StillsWish,
  make: () => Promise<string>,
  say: (line: string) => void,
): Promise<string | null> {
  try {
    return await make();
  } catch (fault) {
    // What the browser's driver did, call by call, is for developers.
    const [why] = (fault instanceof Error ? fault.message : String(fault)).split('\nCall log:');
    if (wish === 'needed') throw new Error(`The still pictures of the map could not be drawn. ${why}`);
    say(`The still pictures of the map could not be drawn; where WebGL fails, its place stays empty. ${why}`);
    return null;
  }
}
