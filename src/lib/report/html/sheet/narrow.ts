import { css } from './css';

/** Overrides for a narrow screen. */
export const narrow = css`
	@media screen and (max-width: 59.99rem) {
		/* each row becomes a block with column names in it; browsers keep it a table */
		section > table,
		section > table :is(tbody, tr, th, td) {
			display: block;
		}
		section > table :is(colgroup, thead) {
			display: none;
		}
		section > table tr {
			padding-block: 0.7rem;
			border-bottom: 1px solid var(--hairline);
		}
		section > table th,
		section > table td {
			padding: 0.1rem 0;
			border: 0;
		}
		section > table td {
			display: grid;
			grid-template-columns: 8.5rem minmax(0, 1fr);
			gap: 0 0.75rem;
		}
		section > table td[data-name]::before {
			content: attr(data-name);
			color: var(--soft);
			font-size: 0.875rem;
		}
		section > table td[data-name]::before {
			content: attr(data-name) / '';
		}
	}

	@media screen and (max-width: 59.99rem) {
		.wall :is(table, thead, tbody) {
			display: block;
		}
		/* of the head only the names of the levels */
		.wall :is(colgroup, thead th:not(:nth-child(2))) {
			display: none;
		}
		.wall thead .axis + span {
			position: absolute;
			overflow: hidden;
			clip-path: inset(50%);
		}
		.wall thead th {
			flex: 1 0 100%;
			padding-right: 0;
			border: 0;
		}
		.wall td[data-name]::before {
			content: attr(data-name);
			color: var(--soft);
			font-size: 0.875rem;
		}
		.wall td[data-name]::before {
			content: attr(data-name) / '';
		}
		.wall tr {
			display: flex;
			flex-wrap: wrap;
			gap: 0.1rem 1rem;
			padding-block: 0.55rem;
		}
		.wall th,
		.wall td {
			display: block;
			padding: 0;
		}
		.wall th {
			flex: 1 0 100%;
		}
		.wall tr {
			position: relative;
		}
		.wall tbody th {
			padding-right: 3rem;
		}
		.wall .nothing {
			position: absolute;
			overflow: hidden;
			clip-path: inset(50%);
		}
		.wall td:nth-child(2) {
			flex: 1 0 100%;
		}
		.wall .picture {
			grid-template-columns: minmax(0, 1fr);
		}
		.wall tr:has(.mark) td:nth-child(2) {
			padding-top: 1rem;
		}
		.wall .picture .figure {
			position: absolute;
			top: 0.55rem;
			right: 0;
		}
		.wall td[data-name] {
			font-size: 0.875rem;
		}
		.wall td[data-name]::before {
			margin-right: 0.4em;
		}
	}

	@media screen and (max-width: 29.99rem) {
		section > table td {
			grid-template-columns: 6.5rem minmax(0, 1fr);
		}
		.list div {
			grid-template-columns: minmax(0, 1fr);
		}
		.facts {
			grid-template-columns: minmax(0, 1fr);
		}
		.facts > :first-child {
			grid-column: auto;
		}
	}
`;
