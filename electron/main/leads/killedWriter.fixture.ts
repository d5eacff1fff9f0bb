import { exampleDraft, openExampleStore } from './exampleLead.fixture.ts';

/** Saves contacts until it is killed; says each number only after the store has answered. */
const [folder = '', first = '1'] = process.argv.slice(2);
const { store } = openExampleStore(folder);
for (let n = Number(first); ; n += 1) {
  const answer = await store.save(exampleDraft(n));
  if (answer.ok) process.stdout.write(`${n} ${answer.value.sequence}\n`);
}
