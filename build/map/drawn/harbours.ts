/** A harbour whose quays are drawn again: `points` starts and ends on vertices of the source (longitude,latitude). */
export interface Harbour {
  readonly id: string;
  readonly points: string;
}

/** Harbours the source shows as shards; the quays follow general knowledge, in the order of the source. */
export const HARBOURS: readonly Harbour[] = [
  {
    id: 'sete',
    points: `3.701933,43.394204 3.7030,43.3960 3.6995,43.3972 3.6975,43.3985 3.6990,43.4000 3.7028,43.3993
      3.7035,43.4030 3.7022,43.4078 3.7052,43.4080 3.7068,43.4030 3.7085,43.4008 3.7110,43.3985 3.7150,43.3988
      3.7165,43.4010 3.7136,43.4054 3.721737,43.409039`,
  },
  {
    id: 'port-camargue',
    points: `4.138552,43.531948 4.1393,43.5280 4.1370,43.5245 4.1310,43.5222 4.1250,43.5208 4.1235,43.5186
      4.1300,43.5192 4.1345,43.5200 4.1385,43.5183 4.1380,43.5150 4.1335,43.5140 4.1295,43.5152 4.1235,43.5158
      4.1215,43.5140 4.1195,43.5115 4.1150,43.5103 4.110082,43.509035`,
  },
];
