import type { WallRow } from './wall-row';

/** Wall of the example region, precomputed so that the start page needs no scoring code. */
export const exampleWall: readonly WallRow[] = [
	{
		"id": "B1",
		"shortName": "Aanspreekpunt en partners",
		"result": {
			"dimensionId": "B1",
			"tally": {
				"inScope": 7,
				"rated": 6,
				"unknown": 0,
				"skipped": 1,
				"notApplicable": 0,
				"empty": 0,
				"applicable": 7
			},
			"outcome": {
				"kind": "score",
				"mean": 2.8333333333333335,
				"provisional": false,
				"lowest": 2,
				"lowestStatements": [
					"B1.4",
					"B1.8"
				]
			}
		},
		"figure": "2,8",
		"mark": "",
		"lowestText": "2 (afgesproken)",
		"ambition": null,
		"previous": null,
		"means": [],
		"sentence": "Aanspreekpunt en partners: 2,8. Laagste niveau 2 (afgesproken). Ingevuld: 6 van 7 met een niveau."
	},
	{
		"id": "B2",
		"shortName": "Regiobeeld en regioplan",
		"result": {
			"dimensionId": "B2",
			"tally": {
				"inScope": 6,
				"rated": 5,
				"unknown": 1,
				"skipped": 0,
				"notApplicable": 0,
				"empty": 0,
				"applicable": 6
			},
			"outcome": {
				"kind": "score",
				"mean": 2.2,
				"provisional": false,
				"lowest": 1,
				"lowestStatements": [
					"B2.4"
				]
			}
		},
		"figure": "2,2",
		"mark": "",
		"lowestText": "1 (verkennen)",
		"ambition": {
			"level": 3,
			"year": 2027,
			"changedAt": "2026-11-20T19:30:00.000Z"
		},
		"previous": null,
		"means": [],
		"sentence": "Regiobeeld en regioplan: 2,2. Laagste niveau 1 (verkennen). Ingevuld: 5 van 6 met een niveau. Ambitie 3 in 2027."
	},
	{
		"id": "B3",
		"shortName": "Kwaliteitsbeleid",
		"result": {
			"dimensionId": "B3",
			"tally": {
				"inScope": 5,
				"rated": 5,
				"unknown": 0,
				"skipped": 0,
				"notApplicable": 0,
				"empty": 0,
				"applicable": 5
			},
			"outcome": {
				"kind": "score",
				"mean": 3.2,
				"provisional": false,
				"lowest": 2,
				"lowestStatements": [
					"B3.4"
				]
			}
		},
		"figure": "3,2",
		"mark": "",
		"lowestText": "2 (afgesproken)",
		"ambition": null,
		"previous": null,
		"means": [],
		"sentence": "Kwaliteitsbeleid: 3,2. Laagste niveau 2 (afgesproken). Ingevuld: 5 van 5 met een niveau."
	},
	{
		"id": "B4",
		"shortName": "Informatie, ICT en data",
		"result": {
			"dimensionId": "B4",
			"tally": {
				"inScope": 5,
				"rated": 4,
				"unknown": 1,
				"skipped": 0,
				"notApplicable": 0,
				"empty": 0,
				"applicable": 5
			},
			"outcome": {
				"kind": "score",
				"mean": 0.75,
				"provisional": false,
				"lowest": 0,
				"lowestStatements": [
					"B4.4"
				]
			}
		},
		"figure": "0,8",
		"mark": "",
		"lowestText": "0 (nog niet)",
		"ambition": {
			"level": 2,
			"year": 2027,
			"changedAt": "2026-11-20T19:30:00.000Z"
		},
		"previous": null,
		"means": [],
		"sentence": "Informatie, ICT en data: 0,8. Laagste niveau 0 (nog niet). Ingevuld: 4 van 5 met een niveau. Ambitie 2 in 2027."
	},
	{
		"id": "B5",
		"shortName": "Arbeidsmarkt, capaciteit",
		"result": {
			"dimensionId": "B5",
			"tally": {
				"inScope": 5,
				"rated": 5,
				"unknown": 0,
				"skipped": 0,
				"notApplicable": 0,
				"empty": 0,
				"applicable": 5
			},
			"outcome": {
				"kind": "score",
				"mean": 2,
				"provisional": false,
				"lowest": 1,
				"lowestStatements": [
					"B5.1",
					"B5.3"
				]
			}
		},
		"figure": "2,0",
		"mark": "",
		"lowestText": "1 (verkennen)",
		"ambition": {
			"level": 3,
			"year": 2028,
			"changedAt": "2026-11-20T19:30:00.000Z"
		},
		"previous": null,
		"means": [],
		"sentence": "Arbeidsmarkt, capaciteit: 2,0. Laagste niveau 1 (verkennen). Ingevuld: 5 van 5 met een niveau. Ambitie 3 in 2028."
	},
	{
		"id": "B6",
		"shortName": "Praktijk en wijk",
		"result": {
			"dimensionId": "B6",
			"tally": {
				"inScope": 5,
				"rated": 4,
				"unknown": 0,
				"skipped": 0,
				"notApplicable": 1,
				"empty": 0,
				"applicable": 4
			},
			"outcome": {
				"kind": "score",
				"mean": 3,
				"provisional": false,
				"lowest": 3,
				"lowestStatements": [
					"B6.1",
					"B6.2",
					"B6.4",
					"B6.6"
				]
			}
		},
		"figure": "3,0",
		"mark": "",
		"lowestText": "3 (werkt in de praktijk)",
		"ambition": null,
		"previous": null,
		"means": [],
		"sentence": "Praktijk en wijk: 3,0. Laagste niveau 3 (werkt in de praktijk). Ingevuld: 4 van 4 met een niveau."
	},
	{
		"id": "G",
		"shortName": "Governance",
		"result": {
			"dimensionId": "G",
			"tally": {
				"inScope": 7,
				"rated": 5,
				"unknown": 1,
				"skipped": 0,
				"notApplicable": 1,
				"empty": 0,
				"applicable": 6
			},
			"outcome": {
				"kind": "score",
				"mean": 2,
				"provisional": false,
				"lowest": 1,
				"lowestStatements": [
					"G.5"
				]
			}
		},
		"figure": "2,0",
		"mark": "",
		"lowestText": "1 (verkennen)",
		"ambition": {
			"level": 3,
			"year": 2028,
			"changedAt": "2026-11-20T19:30:00.000Z"
		},
		"previous": null,
		"means": [],
		"sentence": "Governance: 2,0. Laagste niveau 1 (verkennen). Ingevuld: 5 van 6 met een niveau. Ambitie 3 in 2028."
	},
	{
		"id": "M",
		"shortName": "Mandaat",
		"result": {
			"dimensionId": "M",
			"tally": {
				"inScope": 7,
				"rated": 6,
				"unknown": 1,
				"skipped": 0,
				"notApplicable": 0,
				"empty": 0,
				"applicable": 7
			},
			"outcome": {
				"kind": "score",
				"mean": 2.3333333333333335,
				"provisional": false,
				"lowest": 1,
				"lowestStatements": [
					"M.2"
				]
			}
		},
		"figure": "2,3",
		"mark": "",
		"lowestText": "1 (verkennen)",
		"ambition": {
			"level": 3,
			"year": 2027,
			"changedAt": "2026-11-20T19:30:00.000Z"
		},
		"previous": null,
		"means": [],
		"sentence": "Mandaat: 2,3. Laagste niveau 1 (verkennen). Ingevuld: 6 van 7 met een niveau. Ambitie 3 in 2027."
	},
	{
		"id": "R",
		"shortName": "Randvoorwaarden",
		"result": {
			"dimensionId": "R",
			"tally": {
				"inScope": 6,
				"rated": 4,
				"unknown": 2,
				"skipped": 0,
				"notApplicable": 0,
				"empty": 0,
				"applicable": 6
			},
			"outcome": {
				"kind": "score",
				"mean": 1.5,
				"provisional": true,
				"lowest": 0,
				"lowestStatements": [
					"R.4"
				]
			}
		},
		"figure": "1,5",
		"mark": "voorlopig",
		"lowestText": "0 (nog niet)",
		"ambition": {
			"level": 2,
			"year": 2027,
			"changedAt": "2026-11-20T19:30:00.000Z"
		},
		"previous": null,
		"means": [],
		"sentence": "Randvoorwaarden: 1,5 (voorlopig). Laagste niveau 0 (nog niet). Ingevuld: 4 van 6 met een niveau. Ambitie 2 in 2027."
	},
	{
		"id": "L",
		"shortName": "Regiobeeld tot contract",
		"result": {
			"dimensionId": "L",
			"tally": {
				"inScope": 7,
				"rated": 5,
				"unknown": 1,
				"skipped": 1,
				"notApplicable": 0,
				"empty": 0,
				"applicable": 7
			},
			"outcome": {
				"kind": "score",
				"mean": 2,
				"provisional": true,
				"lowest": 1,
				"lowestStatements": [
					"L.5"
				]
			}
		},
		"figure": "2,0",
		"mark": "voorlopig",
		"lowestText": "1 (verkennen)",
		"ambition": {
			"level": 3,
			"year": 2028,
			"changedAt": "2026-11-20T19:30:00.000Z"
		},
		"previous": null,
		"means": [],
		"sentence": "Regiobeeld tot contract: 2,0 (voorlopig). Laagste niveau 1 (verkennen). Ingevuld: 5 van 7 met een niveau. Ambitie 3 in 2028."
	}
];
