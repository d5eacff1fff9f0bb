import { expect, test } from 'vitest';
import { sampleDestination, samplePlace } from '../../../content/schema/sampleContent.fixture.ts';
import { layOutDesk } from './contentDesk.fixture.ts';

const label = { fr: 'Altitude', es: 'Altitud', en: 'Altitude' };

test('an editor declares a field and fills it; a value that the declaration does not allow is refused with the reason', async () => {
  const desk = layOutDesk();
  const kiosk = await desk.start();
  const altitude = { id: 'altitude', type: 'number', label };
  desk.edit('destination.json', { ...sampleDestination, cardFields: ['car', altitude] });
  desk.edit('places/quay.json', samplePlace('quay', 'palavas', { fields: { altitude: 2 } }));
  expect(await kiosk.look()).toBe(true);
  const fieldsOf = () => kiosk.current().content.places.find(({ id }) => id === 'quay')?.fields;
  expect(fieldsOf()).toEqual({ altitude: 2 });

  desk.edit('places/quay.json', samplePlace('quay', 'palavas', { fields: { altitude: '2', dogs: true } }));
  expect(await kiosk.look()).toBe(false);
  expect(fieldsOf()).toEqual({ altitude: 2 });
  expect(kiosk.complaints()).toEqual([
    expect.stringContaining(
      'places/quay.json, fields.altitude: is the text "2"; "altitude" is of type "number"',
    ),
    expect.stringContaining(
      'places/quay.json, fields.dogs: is not declared in cardFields of destination.json',
    ),
  ]);

  desk.takeBack('places/quay.json');
  desk.edit('destination.json', {
    ...sampleDestination,
    cardFields: [{ ...altitude, icon: 'icons/gone.svg' }],
  });
  expect(await kiosk.look()).toBe(false);
  expect(kiosk.complaints()).toEqual([
    expect.stringContaining('destination.json, cardFields[1st].icon: is icons/gone.svg, which is not in'),
  ]);
});
