/** Does the work for each thing, one at a time in each lane: so it takes as long as the server, not as the way to it. */
export async function inLanes<Thing, Lane>(
  things: readonly Thing[],
  lanes: readonly Lane[],
  work: (thing: Thing, index: number, lane: Lane) => Promise<void>,
): Promise<void> {
  const waiting = [...things.entries()]
  async function run(lane: Lane): Promise<void> {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [index, thing] = next
      await work(thing, index, lane)
    }
  }
  await Promise.all(lanes.map(run))
}
