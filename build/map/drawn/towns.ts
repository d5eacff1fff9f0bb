import type { Position } from '../lib/types.ts';

/** Towns the destination map labels, by rank; names as GeoNames writes them, parted by commas. */
export const LABELLED: Readonly<Record<number, string>> = {
  1: 'Montpellier',
  2: `Nîmes, Béziers, Sète, Millau, Arles, Alès, Narbonne, Avignon, Agde, Lunel, Perpignan,
    Toulouse`,
  3: `Mèze, Marseillan, Mauguio, Palavas-les-Flots, Clermont-l’Hérault, Gignac, Ganges, Le Vigan, Le Cap d’Agde,
    Pézenas, Vias, Sommières, Le Grau-du-Roi, Aigues-Mortes, Nant, Saint-Martin-de-Londres, La Salvetat-sur-Agout,
    Olargues, Saint-Pons-de-Thomières, Murat-sur-Vèbre, La Grande-Motte, Lodève, Bédarieux, Frontignan,
    Balaruc-les-Bains, Saint-Affrique, Saintes-Maries-de-la-Mer, Carcassonne, Castres, Mende, Rodez, Albi, Mazamet,
    Castelnau-le-Lez, Lattes, Orange, Uzès, Saint-Gilles, Florac, Limoux, Quillan, Collioure,
    Castelnaudary, Foix, Montauban, Cahors, Figeac`,
  4: `Roquefort-sur-Soulzon, Les Matelles, Bouzigues, Aniane, Montagnac, Saint-Jean-du-Bruel, La Cavalerie,
    Lamalou-les-Bains, Roquebrun, Saint-Chinian, Capestang, Villeneuve-lès-Maguelone, Vic-la-Gardiole, Pérols,
    Saint-Mathieu-de-Tréviers, Castries, Saint-Gély-du-Fesc, Vauvert, Anduze, Saint-Hippolyte-du-Fort, Sauve,
    Quissac, Valleraugue, Meyrueis, Sainte-Enimie, Lacaune, Camarès, Saint-Gervais-sur-Mare, Lunas, Valras-Plage,
    Sérignan, Florensac, Bessan, Beaucaire, Tarascon, Remoulins, Saint-Jean-du-Gard, Gruissan, Saint-Jean-de-Fos,
    Brissac, Le Caylar, Sumène, Saint-Rome-de-Tarn, Martigues, Salon-de-Provence, Istres, Olonzac, Minerve,
    Port-Saint-Louis-du-Rhône, Saint-Rémy-de-Provence, Leucate, Rivesaltes, Elne, Axat, Lagrasse,
    Saint-Paul-de-Fenouillet, Mirepoix, Pamiers, Ax-les-Thermes, Gaillac, Lavaur, Revel, Moissac,
    Villefranche-de-Rouergue`,
  5: `Saint-André-de-Sangonis, Paulhan, Poussan, Gigean, Fabrègues, Saint-Jean-de-Védas, Cournonterral, Pignan,
    Juvignac, Le Crès, Baillargues, Jacou, Marsillargues, Servian, Roujan, Magalas, Murviel-lès-Béziers,
    Cazouls-lès-Béziers, Cessenon-sur-Orb, Puisserguier, Hérépian, Aimargues, Calvisson, Bellegarde, Marguerittes,
    Aguessac, Brassac, Labastide-Rouairoux, Lézignan-Corbières, Bagnols-sur-Cèze, Portiragnes, Villeveyrac,
    Candillargues, Lansargues, Loupian, Mireval, Balaruc-le-Vieux, Caux, Montpeyroux, Saint-Guilhem-le-Désert`,
};

/** Names that differ in Spanish (the French name serves otherwise). */
export const SPANISH: Readonly<Record<string, string>> = {
  Nîmes: 'Nimes',
  Narbonne: 'Narbona',
  Arles: 'Arlés',
  Avignon: 'Aviñón',
  Carcassonne: 'Carcasona',
  Tarascon: 'Tarascón',
  Perpignan: 'Perpiñán',
};

interface Village {
  readonly name: string;
  readonly at: Position;
  readonly rank: number;
}

/** Villages GeoNames' list leaves out; longitude and latitude from general knowledge, within about 500 m. */
export const VILLAGES: readonly Village[] = [
  { name: 'Saint-Guilhem-le-Désert', at: [3.549, 43.734], rank: 3 },
  { name: 'La Couvertoirade', at: [3.316, 43.911], rank: 3 },
  { name: 'Fraisse-sur-Agout', at: [2.797, 43.605], rank: 3 },
  { name: 'Clermont-l’Hérault', at: [3.4315, 43.6272], rank: 3 },
  { name: 'Carnon', at: [3.978, 43.5475], rank: 3 },
  { name: 'Navacelles', at: [3.5135, 43.8935], rank: 4 },
  { name: 'Mourèze', at: [3.36, 43.617], rank: 4 },
  { name: 'Minerve', at: [2.746, 43.354], rank: 4 },
  { name: 'Le Caylar', at: [3.317, 43.863], rank: 4 },
  { name: 'Avène', at: [3.0985, 43.757], rank: 4 },
  { name: 'Le Rozier', at: [3.208, 44.191], rank: 4 },
  { name: 'La Malène', at: [3.321, 44.302], rank: 4 },
  { name: 'Salin-de-Giraud', at: [4.731, 43.414], rank: 4 },
  { name: 'Sainte-Eulalie-de-Cernon', at: [3.137, 43.984], rank: 4 },
  // GeoNames has another Prades, nearer.
  { name: 'Prades', at: [2.4218, 42.6176], rank: 3 },
  { name: 'Céret', at: [2.748, 42.4853], rank: 4 },
  { name: 'Port-la-Nouvelle', at: [3.05, 43.0183], rank: 4 },
  { name: 'Saint-Maurice-Navacelles', at: [3.518, 43.844], rank: 5 },
];
