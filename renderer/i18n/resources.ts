import enAttract from '../../content/translations/en/attract.json';
import enCommon from '../../content/translations/en/common.json';
import enContact from '../../content/translations/en/contact.json';
import enMap from '../../content/translations/en/map.json';
import enPlace from '../../content/translations/en/place.json';
import enStaff from '../../content/translations/en/staff.json';
import enTerritory from '../../content/translations/en/territory.json';
import enThanks from '../../content/translations/en/thanks.json';
import enTrip from '../../content/translations/en/trip.json';
import esAttract from '../../content/translations/es/attract.json';
import esCommon from '../../content/translations/es/common.json';
import esContact from '../../content/translations/es/contact.json';
import esMap from '../../content/translations/es/map.json';
import esPlace from '../../content/translations/es/place.json';
import esStaff from '../../content/translations/es/staff.json';
import esTerritory from '../../content/translations/es/territory.json';
import esThanks from '../../content/translations/es/thanks.json';
import esTrip from '../../content/translations/es/trip.json';
import frAttract from '../../content/translations/fr/attract.json';
import frCommon from '../../content/translations/fr/common.json';
import frContact from '../../content/translations/fr/contact.json';
import frMap from '../../content/translations/fr/map.json';
import frPlace from '../../content/translations/fr/place.json';
import frStaff from '../../content/translations/fr/staff.json';
import frTerritory from '../../content/translations/fr/territory.json';
import frThanks from '../../content/translations/fr/thanks.json';
import frTrip from '../../content/translations/fr/trip.json';

const fr = {
  attract: frAttract,
  common: frCommon,
  contact: frContact,
  map: frMap,
  place: frPlace,
  staff: frStaff,
  territory: frTerritory,
  thanks: frThanks,
  trip: frTrip,
};

/** Interface text: one namespace per screen. French is the reference for the type of every key. */
export const resources = {
  fr,
  es: {
    attract: esAttract,
    common: esCommon,
    contact: esContact,
    map: esMap,
    place: esPlace,
    staff: esStaff,
    territory: esTerritory,
    thanks: esThanks,
    trip: esTrip,
  },
  en: {
    attract: enAttract,
    common: enCommon,
    contact: enContact,
    map: enMap,
    place: enPlace,
    staff: enStaff,
    territory: enTerritory,
    thanks: enThanks,
    trip: enTrip,
  },
};

export type Resources = typeof fr;
