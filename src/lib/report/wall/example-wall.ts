import type { Outline } from '$lib/content/outline';
import type { DrawnRow } from './wall-row';

type ExampleWall = { readonly levels: Outline['levels']; readonly dimensions: readonly DrawnRow[] };

/** Wall of the example region, precomputed so that the start page needs no scoring code. */
export const exampleWall: ExampleWall = {
	"levels": [
		{
			"name": "nog niet"
		},
		{
			"name": "verkennen"
		},
		{
			"name": "afgesproken"
		},
		{
			"name": "werkt in de praktijk"
		},
		{
			"name": "geborgd"
		}
	],
	"dimensions": [
		{
			"id": "B1",
			"shortName": "Aanspreekpunt en partners",
			"result": {
				"outcome": {
					"kind": "score",
					"mean": 2.83,
					"lowest": 2
				}
			},
			"figure": "2,8",
			"mark": "",
			"ambition": null,
			"previous": null,
			"means": [],
			"sentence": "Aanspreekpunt en partners: 2,8. Laagste niveau 2 (afgesproken). Ingevuld: 6 van 7 met een niveau."
		},
		{
			"id": "B2",
			"shortName": "Regiobeeld en regioplan",
			"result": {
				"outcome": {
					"kind": "score",
					"mean": 2.2,
					"lowest": 1
				}
			},
			"figure": "2,2",
			"mark": "",
			"ambition": {
				"level": 3,
				"year": 2027
			},
			"previous": null,
			"means": [],
			"sentence": "Regiobeeld en regioplan: 2,2. Laagste niveau 1 (verkennen). Ingevuld: 5 van 6 met een niveau. Ambitie 3 in 2027."
		},
		{
			"id": "B3",
			"shortName": "Kwaliteitsbeleid",
			"result": {
				"outcome": {
					"kind": "score",
					"mean": 3.2,
					"lowest": 2
				}
			},
			"figure": "3,2",
			"mark": "",
			"ambition": null,
			"previous": null,
			"means": [],
			"sentence": "Kwaliteitsbeleid: 3,2. Laagste niveau 2 (afgesproken). Ingevuld: 5 van 5 met een niveau."
		},
		{
			"id": "B4",
			"shortName": "Informatie, ICT en data",
			"result": {
				"outcome": {
					"kind": "score",
					"mean": 0.75,
					"lowest": 0
				}
			},
			"figure": "0,8",
			"mark": "",
			"ambition": {
				"level": 2,
				"year": 2027
			},
			"previous": null,
			"means": [],
			"sentence": "Informatie, ICT en data: 0,8. Laagste niveau 0 (nog niet). Ingevuld: 4 van 5 met een niveau. Ambitie 2 in 2027."
		},
		{
			"id": "B5",
			"shortName": "Arbeidsmarkt, capaciteit",
			"result": {
				"outcome": {
					"kind": "score",
					"mean": 2,
					"lowest": 1
				}
			},
			"figure": "2,0",
			"mark": "",
			"ambition": {
				"level": 3,
				"year": 2028
			},
			"previous": null,
			"means": [],
			"sentence": "Arbeidsmarkt, capaciteit: 2,0. Laagste niveau 1 (verkennen). Ingevuld: 5 van 5 met een niveau. Ambitie 3 in 2028."
		},
		{
			"id": "B6",
			"shortName": "Praktijk en wijk",
			"result": {
				"outcome": {
					"kind": "score",
					"mean": 3,
					"lowest": 3
				}
			},
			"figure": "3,0",
			"mark": "",
			"ambition": null,
			"previous": null,
			"means": [],
			"sentence": "Praktijk en wijk: 3,0. Laagste niveau 3 (werkt in de praktijk). Ingevuld: 4 van 4 met een niveau."
		},
		{
			"id": "G",
			"shortName": "Governance",
			"result": {
				"outcome": {
					"kind": "score",
					"mean": 2,
					"lowest": 1
				}
			},
			"figure": "2,0",
			"mark": "",
			"ambition": {
				"level": 3,
				"year": 2028
			},
			"previous": null,
			"means": [],
			"sentence": "Governance: 2,0. Laagste niveau 1 (verkennen). Ingevuld: 5 van 6 met een niveau. Ambitie 3 in 2028."
		},
		{
			"id": "M",
			"shortName": "Mandaat",
			"result": {
				"outcome": {
					"kind": "score",
					"mean": 2.33,
					"lowest": 1
				}
			},
			"figure": "2,3",
			"mark": "",
			"ambition": {
				"level": 3,
				"year": 2027
			},
			"previous": null,
			"means": [],
			"sentence": "Mandaat: 2,3. Laagste niveau 1 (verkennen). Ingevuld: 6 van 7 met een niveau. Ambitie 3 in 2027."
		},
		{
			"id": "R",
			"shortName": "Randvoorwaarden",
			"result": {
				"outcome": {
					"kind": "score",
					"mean": 1.5,
					"lowest": 0
				}
			},
			"figure": "1,5",
			"mark": "voorlopig",
			"ambition": {
				"level": 2,
				"year": 2027
			},
			"previous": null,
			"means": [],
			"sentence": "Randvoorwaarden: 1,5 (voorlopig). Laagste niveau 0 (nog niet). Ingevuld: 4 van 6 met een niveau. Ambitie 2 in 2027."
		},
		{
			"id": "L",
			"shortName": "Regiobeeld tot contract",
			"result": {
				"outcome": {
					"kind": "score",
					"mean": 2,
					"lowest": 1
				}
			},
			"figure": "2,0",
			"mark": "voorlopig",
			"ambition": {
				"level": 3,
				"year": 2028
			},
			"previous": null,
			"means": [],
			"sentence": "Regiobeeld tot contract: 2,0 (voorlopig). Laagste niveau 1 (verkennen). Ingevuld: 5 van 7 met een niveau. Ambitie 3 in 2028."
		}
	]
};
