-- Telt zelfscans van de Bouwstenenscan uit een map vol bestanden, met dezelfde regels als de pagina Verzameling:
-- van een groep onder de vijf mensen komt niets naar buiten, en van een stelling over geld, leiding of vertrouwen
-- hoogstens één woord.
--
-- Zo gebruik je het, met het programma duckdb (duckdb.org), in de map waar de bestanden in staan:
--     duckdb -f verzameling.sql
-- Er komen drie tabellen bij in die map: overzicht.csv, themas.csv en stellingen.csv. Verder bewaart dit niets.

-- ↓ Gemaakt uit de vragenlijst en de regels van de app. Verander hier niets.
CREATE OR REPLACE TEMP TABLE regels AS SELECT 5 AS minste_groep, 5 AS minste_prive, 3 AS bestandsvorm,
    '0eecd2f8dab33a59da0fb11ad03a27b7eef623a1657ca457df9e490e08d257f3' AS vingerafdruk;
CREATE OR REPLACE TEMP TABLE thema AS FROM (VALUES
    (0, 'B1', 'Regionaal aanspreekpunt en samenwerking met ketenpartners'),
    (1, 'B2', 'Regiobeeld en regioplan'),
    (2, 'B3', 'Kwaliteitsbeleid'),
    (3, 'B4', 'Informatiebeleid, ICT en data'),
    (4, 'B5', 'Arbeidsmarkt en capaciteit'),
    (5, 'B6', 'Ondersteuning van praktijk en wijk'),
    (6, 'G', 'Governance'),
    (7, 'M', 'Mandaat'),
    (8, 'R', 'Randvoorwaarden'),
    (9, 'L', 'Van regiobeeld naar contract')
) AS t(volgorde, thema, naam);
CREATE OR REPLACE TEMP TABLE stelling AS FROM (VALUES
    (0, 'B1', 'B1.1', 'Ketenpartners weten waar zij in onze regio met vragen aan de huisartsen terechtkunnen.', true, false),
    (1, 'B1', 'B1.2', 'Met onze ketenpartners is afgesproken wie wat doet voor de patiënt.', true, false),
    (2, 'B1', 'B1.3', 'Wie voor een ketenpartner aan tafel zit, mag namens de eigen collega''s afspraken maken.', false, false),
    (3, 'B1', 'B1.4', 'Wie namens de huisartsen in onze regio spreekt, stemt het standpunt vooraf af.', false, false),
    (4, 'B1', 'B1.6', 'Loopt het met een ketenpartner vast, dan pakt de regio-organisatie dat voor praktijken op.', false, false),
    (5, 'B1', 'B1.7', 'Heeft een patiënt vandaag een bed buiten het ziekenhuis nodig, dan is er één vaste route.', false, false),
    (6, 'B1', 'B1.8', 'Verschuift er zorg tussen ziekenhuis en praktijken, dan is dat samen afgesproken.', false, false),
    (7, 'B2', 'B2.1', 'Ons regiobeeld laat zien wat er op de praktijken afkomt.', true, false),
    (8, 'B2', 'B2.2', 'Onze regio heeft een regioplan waarin staat waar we aan werken.', true, false),
    (9, 'B2', 'B2.3', 'Huisartsen praten mee over het regioplan voordat het wordt vastgesteld.', true, false),
    (10, 'B2', 'B2.4', 'Bij plannen van anderen voor onze regio praten huisartsen vanaf het begin mee.', false, false),
    (11, 'B2', 'B2.6', 'In ons regioplan staat wat het plan van een praktijk vraagt.', false, false),
    (12, 'B2', 'B2.7', 'In ons regioplan staat wat er beter moet worden voor de gezondheid van inwoners.', false, false),
    (13, 'B3', 'B3.1', 'Onze regio-organisatie helpt praktijken met hun kwaliteitsbeleid.', true, false),
    (14, 'B3', 'B3.3', 'Huisartsen bepalen zelf de regionale afspraken over de inhoud van de zorg.', false, false),
    (15, 'B3', 'B3.4', 'De praktijken in onze regio leren van elkaars cijfers.', false, false),
    (16, 'B3', 'B3.5', 'De scholing in onze regio gaat over wat praktijken tegenkomen.', false, false),
    (17, 'B3', 'B3.6', 'De zorg voor mensen met een chronische ziekte is in onze regio samen georganiseerd.', true, false),
    (18, 'B4', 'B4.1', 'Onze regio heeft een gezamenlijk plan voor ICT.', true, false),
    (19, 'B4', 'B4.2', 'Onze regio-organisatie maakt met partners afspraken over het uitwisselen van gegevens.', true, false),
    (20, 'B4', 'B4.3', 'Voor een vraag over de zorg in onze regio zijn er cijfers, of kunnen we die laten maken.', false, false),
    (21, 'B4', 'B4.4', 'Cijfers voor de regio komen uit wat praktijken toch al vastleggen.', false, false),
    (22, 'B4', 'B4.6', 'Met de huisartsen is afgesproken waarvoor de regio gegevens uit hun praktijken gebruikt.', false, false),
    (23, 'B5', 'B5.1', 'We weten welke mensen onze praktijken de komende jaren tekortkomen.', false, false),
    (24, 'B5', 'B5.2', 'Onze regio-organisatie helpt praktijken die mensen tekortkomen.', true, false),
    (25, 'B5', 'B5.3', 'We hebben afgesproken wie de patiënten opvangt als een praktijk voorgoed sluit.', true, false),
    (26, 'B5', 'B5.4', 'Huisartsen zonder eigen praktijk praten mee over plannen van de regio.', false, false),
    (27, 'B5', 'B5.6', 'Praktijken in onze regio nemen voor elkaar waar, zodat de zorg doorgaat.', true, false),
    (28, 'B6', 'B6.1', 'De hulp van onze regio-organisatie past bij wat praktijken zelf vragen.', true, false),
    (29, 'B6', 'B6.2', 'Praktijken in onze regio krijgen hulp bij het invoeren van iets nieuws.', false, false),
    (30, 'B6', 'B6.4', 'Een trekker uit de wijk legt problemen bij de regio-organisatie op tafel.', true, false),
    (31, 'B6', 'B6.5', 'Wijkplannen en het regioplan sluiten in onze regio op elkaar aan.', false, false),
    (32, 'B6', 'B6.6', 'Onze regio-organisatie heeft mensen die het regionale werk doen.', false, false),
    (33, 'G', 'G.1', 'In onze regio is duidelijk wie waarover beslist.', true, false),
    (34, 'G', 'G.2', 'Huisartsen praten mee voordat onze regio-organisatie iets besluit dat de meeste praktijken raakt.', true, false),
    (35, 'G', 'G.4', 'Onze regio-organisatie heeft toezicht dat vragen stelt aan het bestuur.', false, false),
    (36, 'G', 'G.5', 'Onze bestuurders nemen de leiding bij onderwerpen die gevoelig liggen.', false, true),
    (37, 'G', 'G.6', 'We weten waarvoor je bij de kring bent en waarvoor bij de regio-organisatie.', true, false),
    (38, 'G', 'G.7', 'Huisartsen beslissen mee over de medische kant van wat onze regio-organisatie uitvoert.', false, false),
    (39, 'G', 'G.8', 'Wat te groot is voor onze regio, pakken we met andere regio''s op.', false, false),
    (40, 'M', 'M.1', 'Onze regio-organisatie mag namens de aangesloten huisartsen afspraken maken.', true, false),
    (41, 'M', 'M.2', 'Het is duidelijk waar het mandaat van onze regio-organisatie ophoudt.', false, false),
    (42, 'M', 'M.3', 'Huisartsen horen terug wat de regio-organisatie met het mandaat heeft gedaan.', true, false),
    (43, 'M', 'M.4', 'Praktijken doen wat de regio-organisatie namens hen heeft afgesproken.', true, true),
    (44, 'M', 'M.5', 'De zorginkoper van de verzekeraar kan aan tafel zelf afspraken maken.', false, false),
    (45, 'M', 'M.6', 'Werkgroepen van huisartsen weten of ze adviseren of beslissen.', false, false),
    (46, 'M', 'M.7', 'Het is bekend namens welke praktijken onze regio-organisatie spreekt.', false, false),
    (47, 'R', 'R.1', 'Huisartsen en partners kiezen samen welke problemen het eerst aan de beurt zijn.', true, false),
    (48, 'R', 'R.2', 'Huisartsen in onze regio pakken een gezamenlijk probleem zelf op.', true, false),
    (49, 'R', 'R.8', 'Het regionale werk in onze regio wordt betaald uit geld dat elk jaar terugkomt.', false, true),
    (50, 'R', 'R.4', 'Voor nieuw regionaal werk maken we eerst tijd vrij.', false, false),
    (51, 'R', 'R.5', 'Huisartsen en partners in onze regio laten werk aan elkaar over.', false, true),
    (52, 'R', 'R.7', 'Onze regio kiest zelf waaraan het geld voor O&I en S3 wordt besteed.', false, true),
    (53, 'L', 'L.1', 'We zijn het met de verzekeraar eens over welk gebied onze regio is.', false, false),
    (54, 'L', 'L.3', 'Huisartsen en verzekeraar werken met één gezamenlijk regiobeeld.', true, false),
    (55, 'L', 'L.4', 'De punten in ons regioplan komen uit het regiobeeld.', false, false),
    (56, 'L', 'L.5', 'Afspraken uit ons regioplan staan in het contract met de verzekeraar.', true, false),
    (57, 'L', 'L.6', 'Onze afspraken met de verzekeraar over het regioplan gelden langer dan één jaar.', false, false),
    (58, 'L', 'L.7', 'Bij de verzekeraar is duidelijk wie over onze regio beslist.', false, false),
    (59, 'L', 'L.8', 'Regio-organisatie en verzekeraar doen wat ze elkaar hebben toegezegd.', false, true)
) AS t(volgorde, thema, stelling, tekst, kort, prive);
-- ↑ Tot hier.

SET VARIABLE map = coalesce(getvariable('map'), '.');
SET TimeZone = 'Europe/Amsterdam';

-- Zoals de app een naam vergelijkt: zonder onzichtbare tekens en dubbele spaties.
CREATE OR REPLACE TEMP MACRO netjes(naam) AS trim(regexp_replace(
    regexp_replace(nfc_normalize(naam), '[\x{ad}\x{61c}\x{180e}\x{200b}\x{200e}\x{200f}\x{202a}-\x{202e}\x{2060}-\x{206f}\x{feff}]', '', 'g'),
    '[\s\p{Z}\p{Cc}]+', ' ', 'g'));
CREATE OR REPLACE TEMP MACRO sleutel(naam) AS lower(replace(netjes(regexp_replace(
    replace(replace(naam, 'ĳ', 'ij'), 'Ĳ', 'IJ'), '[\p{Cf}\x{fe0e}\x{fe0f}]', '', 'g')), chr(160), ' '));

-- Een spreadsheet voert een naam die met = begint uit als formule; een apostrof ervoor houdt dat tegen.
CREATE OR REPLACE TEMP MACRO veilig(naam) AS
    CASE WHEN regexp_matches(naam, '^[\s\p{C}]*[=+\-@＝＋－＠]') THEN '''' || naam ELSE naam END;

-- De bytes waarover de app het controlegetal uitrekent: velden op alfabet, en weg wat er niet was.
CREATE OR REPLACE TEMP MACRO op_alfabet(lijst) AS map_from_entries(list_sort(map_entries(lijst)));
CREATE OR REPLACE TEMP MACRO als_tekst(scan) AS regexp_replace(regexp_replace(
    to_json(struct_update(scan, ambitions := op_alfabet(scan.ambitions), context := op_alfabet(scan.context),
        entries := op_alfabet(scan.entries)))::VARCHAR,
    ',"(evidence|follows|insurer|level|name|organisation|plan|reason|referents|text|ticks|who)":null', '', 'g'),
    '"(insurer|organisation)":null,', '', 'g');
CREATE OR REPLACE TEMP MACRO kleine_letters(tekst) AS CASE WHEN contains(tekst, '\u00') THEN list_reduce(
    ['0B', '0E', '0F', '1A', '1B', '1C', '1D', '1E', '1F'],
    lambda nu, teken: replace(nu, '\u00' || teken, '\u00' || lower(teken)), tekst) ELSE tekst END;

-- Een ander programma kan een onzichtbaar teken zetten vóór het bestand dat het bewaart. Dat hoort er niet bij.
CREATE OR REPLACE TEMP MACRO als_geheel(inhoud) AS regexp_replace(try(decode(inhoud)), '^\x{feff}', '');

-- Bijna alles in een bestand is de vragenlijst, en die is meestal overal dezelfde. Zoek in twintig bestanden hoe die er
-- letterlijk in staat: na de losse velden van het begin, en vóór de antwoorden.
CREATE OR REPLACE TEMP MACRO losse_velden() AS '\{(\n  "[A-Za-z]+": ("[^"\\]*"|[0-9]+),)+';
SET VARIABLE vragenlijst = (
    WITH stuk AS (
        SELECT regexp_replace(split_part(als_geheel(content), e',\n  "data": ', 1), '^' || losse_velden(), '') AS tekst
        FROM read_blob(getvariable('map') || '/**/*.bouwstenenscan') LIMIT 20
    )
    SELECT mode(tekst) FROM stuk WHERE starts_with(tekst, e'\n')
        AND try(json_keys('{' || tekst || '}')) = ['questionnaire']
        AND try(json_keys('{' || tekst || '}', '$.questionnaire')) = ['ref', 'content']
);
SET VARIABLE verwijzing = e'\n  "questionnaire": {"ref": '
    || json_extract('{' || getvariable('vragenlijst') || '}', '$.questionnaire.ref') || '}';

-- 1. Lees alle bestanden. Wat geen goede zelfscan is, blijft liggen; het overzicht telt hoeveel, en waarom.
CREATE OR REPLACE TEMP TABLE gelezen AS
WITH deel AS (
    SELECT filename, octet_length(content) AS bytes, als_geheel(content) AS geheel,
        string_split(geheel, getvariable('vragenlijst')) AS delen
    FROM read_blob(getvariable('map') || '/**/*.bouwstenenscan')
), velden AS MATERIALIZED (
    -- Staat die vragenlijst er zo in, dan blijft daarvan alleen de verwijzing over. Elk ander bestand telt in zijn geheel:
    -- de uitkomst is gelijk, maar zo gaat het sneller.
    SELECT filename, bytes, try(json_extract(
        CASE WHEN len(delen) = 2 AND regexp_full_match(delen[1], losse_velden())
            THEN delen[1] || getvariable('verwijzing') || delen[2] ELSE geheel END,
        ['$.format', '$.formatVersion', '$.kind', '$.questionnaire.ref', '$.data', '$.checksum'])) AS veld
    FROM deel
), scans AS (
    SELECT *, CASE WHEN veld[3]::VARCHAR = '"scan"' THEN try_cast(veld[5] AS STRUCT(
        ambitions MAP(VARCHAR, STRUCT("changedAt" VARCHAR, "level" UTINYINT, "year" USMALLINT)),
        "at" VARCHAR,
        "changedAt" VARCHAR,
        context MAP(VARCHAR, JSON),
        "createdAt" VARCHAR,
        entries MAP(VARCHAR, STRUCT(
            answer STRUCT(kind VARCHAR, "level" UTINYINT, reason STRUCT(kind VARCHAR, "text" VARCHAR, who VARCHAR)),
            "changedAt" VARCHAR, evidence VARCHAR, remark VARCHAR, "statementId" VARCHAR,
            "statementVersion" UINTEGER, ticks VARCHAR[])),
        "finishedAt" VARCHAR,
        follows STRUCT("date" VARCHAR, id VARCHAR),
        id VARCHAR,
        "length" VARCHAR,
        "name" VARCHAR,
        questionnaire STRUCT("hash" VARCHAR, id VARCHAR, "version" VARCHAR),
        referents STRUCT(insurer VARCHAR, organisation VARCHAR, plan STRUCT(kind VARCHAR, "name" VARCHAR)),
        region STRUCT(id VARCHAR, "name" VARCHAR),
        "role" VARCHAR)) END AS scan
    FROM velden
), teksten AS (
    -- Met een veld dat er twee keer staat, lukt dit niet: dan blijft alleen dat bestand liggen.
    SELECT *, try(als_tekst(scan)) AS inhoud FROM scans
)
SELECT filename, CASE
        WHEN bytes = 0 THEN 'leeg'
        WHEN veld IS NULL THEN 'geen bestand van de Bouwstenenscan, of half binnengekomen'
        WHEN coalesce(veld[1]::VARCHAR, '') <> '"bouwstenenscan"' THEN 'van een ander programma'
        WHEN coalesce(try_cast(veld[2]::VARCHAR AS INTEGER), 0) NOT BETWEEN 1 AND (SELECT bestandsvorm FROM regels)
            THEN 'uit een nieuwere versie'
        WHEN veld[3]::VARCHAR IN ('"session"', '"milestone"', '"backup"', '"pack"')
            THEN 'bijeenkomst, peilmoment, reservekopie of vragenlijst: lees die in bij Verzameling'
        WHEN coalesce(veld[3]::VARCHAR, '') <> '"scan"' THEN 'van een onbekende soort'
        WHEN scan IS NULL OR try_cast(scan.id AS UUID) IS NULL OR try_cast(scan."changedAt" AS TIMESTAMPTZ) IS NULL
            OR scan.region."name" IS NULL OR coalesce(scan."length", '') NOT IN ('short', 'full')
            OR scan.questionnaire."hash" IS DISTINCT FROM (veld[4]->>'$.hash')
            OR len(list_filter(map_values(scan.entries), lambda each: each.answer IS NOT NULL AND (each.answer.kind IS NULL
                OR (each.answer.kind = 'level') <> (each.answer."level" IS NOT NULL) OR each.answer."level" > 4))) > 0
            THEN 'beschadigd'
        WHEN sha256(nfc_normalize(kleine_letters(inhoud))) IS DISTINCT FROM (veld[6]->>'$') THEN 'na het bewaren veranderd'
    END AS bezwaar,
    lower(scan.id) AS id, lower(scan.follows.id) AS volgt, scan.region."name" AS regio, scan."length" AS lengte,
    scan.questionnaire."hash" AS tekst,
    CAST(try_cast(scan."changedAt" AS TIMESTAMPTZ) AS DATE) AS dag,
    try(map_from_entries([(each.key, CASE each.value.answer.kind WHEN 'level' THEN each.value.answer."level"::VARCHAR
        WHEN 'unknown' THEN '?' WHEN 'notApplicable' THEN 'x' ELSE '-' END)
        FOR each IN map_entries(scan.entries) IF each.value.answer IS NOT NULL])) AS tekens
FROM teksten;

-- 2. Van dezelfde zelfscan telt de laatste dag, dan die met de meeste antwoorden, dan de laatste in de map.
CREATE OR REPLACE TEMP TABLE los AS
SELECT * FROM gelezen WHERE bezwaar IS NULL
QUALIFY row_number() OVER (PARTITION BY id ORDER BY dag DESC, cardinality(tekens) DESC, filename DESC) = 1;

-- Een kopie, een verslag met gegevens en een eerdere zelfscan zijn van dezelfde persoon, en die telt één keer. Het kenmerk
-- van een kopie volgt uit dat van het origineel; andersom kan niet. De kopieën van een eerdere zelfscan tellen los als die
-- zelf ontbreekt: anders zou wie alleen de latere heeft, zien van wie ze zijn.
CREATE OR REPLACE TEMP MACRO als_kenmerk(vinger) AS concat(substr(vinger, 1, 8), '-', substr(vinger, 9, 4),
    '-8', substr(vinger, 14, 3), '-a', substr(vinger, 18, 3), '-', substr(vinger, 21, 12));
CREATE OR REPLACE TEMP MACRO afgeleid(soort, kenmerk) AS als_kenmerk(sha256('bouwstenenscan ' || soort || ' ' || kenmerk));
CREATE OR REPLACE TEMP MACRO met_kopieen(kenmerk) AS [kenmerk, afgeleid('kopie', kenmerk || ' false false'),
    afgeleid('kopie', kenmerk || ' true false'), afgeleid('kopie', kenmerk || ' false true')];

CREATE OR REPLACE TEMP TABLE kenmerk AS
SELECT id, unnest(met_kopieen(id)) AS kenmerk FROM los WHERE tekst = (SELECT vingerafdruk FROM regels)
UNION
SELECT id, volgt FROM los WHERE tekst = (SELECT vingerafdruk FROM regels) AND volgt IS NOT NULL;

CREATE OR REPLACE TEMP TABLE persoon AS
WITH RECURSIVE paar AS MATERIALIZED (
    SELECT DISTINCT een.id, ander.id AS ander FROM kenmerk AS een JOIN kenmerk AS ander USING (kenmerk) WHERE een.id <> ander.id
), bereik AS (
    FROM paar UNION SELECT bereik.id, paar.ander FROM bereik JOIN paar ON bereik.ander = paar.id
)
SELECT id, min(ander) AS persoon FROM bereik GROUP BY id;

CREATE OR REPLACE TEMP TABLE zelfscan AS
SELECT los.* FROM los LEFT JOIN persoon USING (id)
QUALIFY row_number() OVER (PARTITION BY coalesce(persoon, id) ORDER BY
    len(list_filter(map_values(tekens), lambda teken: teken <> '-')) > 0 DESC, dag DESC, cardinality(tekens) DESC,
    afgeleid('verzameling', id) DESC) = 1;

CREATE OR REPLACE TEMP TABLE antwoord AS
SELECT id, lengte, thema, stelling, kort, prive, teken
FROM (SELECT id, lengte, unnest(map_keys(tekens)) AS stelling, unnest(map_values(tekens)) AS teken
    FROM zelfscan WHERE tekst = (SELECT vingerafdruk FROM regels)) JOIN stelling USING (stelling);

-- 3. Regio’s: één naam voor alle schrijfwijzen. Een regio onder de vijf telt alleen mee in het geheel, en helemaal niet
-- als al die regio’s samen onder de vijf blijven: anders zou het verschil met het geheel hen laten zien.
CREATE OR REPLACE TEMP TABLE mens AS
SELECT id, lengte, regio, sleutel(regio) AS regiosleutel FROM zelfscan
WHERE id IN (SELECT id FROM antwoord WHERE teken <> '-');

CREATE OR REPLACE TEMP TABLE regio AS
WITH schrijfwijze AS (
    SELECT regiosleutel, netjes(regio) AS naam, count(*) AS mensen FROM mens GROUP BY regiosleutel, regio
)
SELECT regiosleutel, first(naam ORDER BY mensen DESC, naam) AS naam, sum(mensen) AS mensen,
    sum(mensen) >= (SELECT minste_groep FROM regels) AS is_groot
FROM schrijfwijze GROUP BY regiosleutel;

CREATE OR REPLACE TEMP TABLE geteld AS
SELECT id, lengte, CASE WHEN is_groot THEN naam END AS regio
FROM mens JOIN regio USING (regiosleutel)
WHERE is_groot OR (SELECT sum(mensen) FROM regio WHERE NOT is_groot) >= (SELECT minste_groep FROM regels);

-- 4. Het eigen gemiddelde van elk mens per thema, zonder stellingen over geld, leiding of vertrouwen.
CREATE OR REPLACE TEMP TABLE gemiddelde AS
WITH in_beeld AS (
    SELECT thema, lengte, count(*) AS stellingen FROM stelling, (VALUES ('short'), ('full')) AS l(lengte)
    WHERE NOT prive AND (kort OR lengte = 'full') GROUP BY thema, lengte
), som AS (
    SELECT id, regio, lengte, thema, count(try_cast(teken AS INTEGER)) AS gekozen, avg(try_cast(teken AS INTEGER)) AS eigen,
        count(*) FILTER (teken = '?') AS weet_niet, count(*) FILTER (teken = 'x') AS nvt
    FROM antwoord JOIN geteld USING (id, lengte) WHERE NOT prive AND (kort OR lengte = 'full')
    GROUP BY id, regio, lengte, thema
)
SELECT id, regio, thema, eigen FROM som JOIN in_beeld USING (thema, lengte)
WHERE gekozen >= CASE lengte WHEN 'short' THEN 2 ELSE 3 END AND gekozen >= 0.5 * (stellingen - nvt);

-- 5. Bij elk thema en elke stelling opnieuw: welke regio’s tellen mee in het geheel, en welke staan apart?
CREATE OR REPLACE TEMP TABLE telling AS
SELECT thema AS onderwerp, regio, count(*) AS mensen FROM gemiddelde GROUP BY ALL
UNION ALL
SELECT stelling, regio, count(*) FROM antwoord JOIN geteld USING (id, lengte)
WHERE (kort OR lengte = 'full') AND teken <> '-' GROUP BY ALL;

CREATE OR REPLACE TEMP TABLE toonbaar AS
WITH klein AS (
    SELECT *, mensen >= (SELECT minste_groep FROM regels) AS is_groot,
        sum(CASE WHEN mensen < (SELECT minste_groep FROM regels) THEN mensen ELSE 0 END) OVER (PARTITION BY onderwerp) AS in_kleine
    FROM telling
)
SELECT onderwerp, regio, mensen, is_groot AND regio IS NOT NULL AS staat_apart
FROM klein WHERE is_groot OR in_kleine >= (SELECT minste_groep FROM regels);

-- Groepen waarvan cijfers naar buiten mogen: het geheel, en elke regio die apart staat. Met wie er samen in zitten.
CREATE OR REPLACE TEMP TABLE groep AS
SELECT onderwerp, NULL AS groep, regio FROM toonbaar
WHERE onderwerp IN (SELECT onderwerp FROM toonbaar GROUP BY ALL HAVING sum(mensen) >= (SELECT minste_groep FROM regels))
UNION ALL
SELECT onderwerp, regio, regio FROM toonbaar WHERE staat_apart;

CREATE OR REPLACE TEMP TABLE cijfer AS
SELECT onderwerp, groep, count(*) AS mensen,
    count(*) FILTER (teken = '0') AS n0, count(*) FILTER (teken = '1') AS n1, count(*) FILTER (teken = '2') AS n2,
    count(*) FILTER (teken = '3') AS n3, count(*) FILTER (teken = '4') AS n4,
    count(*) FILTER (teken = '?') AS weet_niet, count(*) FILTER (teken = 'x') AS nvt
FROM antwoord JOIN geteld USING (id, lengte)
JOIN groep ON onderwerp = stelling AND groep.regio IS NOT DISTINCT FROM geteld.regio
WHERE (kort OR lengte = 'full') AND teken <> '-' GROUP BY ALL;

-- 6. Stellingen. Van een stelling over geld, leiding of vertrouwen: alleen een woord, en alleen over het geheel, want
-- met de woorden van twee groepen die één mens schelen, weet je wat die ene koos.
CREATE OR REPLACE TEMP TABLE stellingen AS
WITH woord AS (
    SELECT *, n0 + n1 + n2 + n3 + n4 AS met_niveau,
        n0 + n1 + n2 + n3 + n4 - greatest(n0 + n1, n1 + n2, n2 + n3, n3 + n4) AS erbuiten
    FROM cijfer
), regel AS (
    SELECT NULL AS plek, stelling.* FROM stelling UNION ALL SELECT regio.naam, stelling.* FROM regio, stelling WHERE is_groot
)
SELECT thema AS "Thema", stelling AS "Stelling", tekst AS "Tekst", veilig(plek) AS "Regio",
    CASE WHEN prive THEN 'verborgen' ELSE coalesce(mensen::VARCHAR, 'minder dan ' || minste_groep) END AS "Mensen",
    CASE WHEN NOT prive THEN n0 END AS "Niveau 0", CASE WHEN NOT prive THEN n1 END AS "Niveau 1",
    CASE WHEN NOT prive THEN n2 END AS "Niveau 2", CASE WHEN NOT prive THEN n3 END AS "Niveau 3",
    CASE WHEN NOT prive THEN n4 END AS "Niveau 4",
    CASE WHEN NOT prive THEN weet_niet END AS "Weet niet", CASE WHEN NOT prive THEN nvt END AS "Niet van toepassing",
    CASE WHEN prive AND plek IS NULL AND met_niveau >= minste_prive THEN CASE
        WHEN erbuiten = 0 THEN 'eens'
        WHEN erbuiten <= greatest(1, (met_niveau - 2) // 3) THEN 'enkelen zien het anders'
        ELSE 'uiteenlopend' END END AS "Beeld"
FROM regels, regel LEFT JOIN woord ON onderwerp = stelling AND plek IS NOT DISTINCT FROM groep
ORDER BY plek IS NOT NULL, plek, volgorde;

-- 7. Thema’s: hoe de eigen gemiddelden verdeeld zijn, in kwarten van een niveau, en de mediaan van elke regio.
CREATE OR REPLACE TEMP TABLE themas AS
WITH eigen AS (
    SELECT onderwerp, groep, eigen, round(eigen * 4) AS kwart FROM gemiddelde
    JOIN groep ON onderwerp = thema AND groep.regio IS NOT DISTINCT FROM gemiddelde.regio
), som AS (
    SELECT onderwerp, groep, count(*) AS mensen, floor(quantile_cont(eigen, 0.5) * 100 + 0.5) / 100 AS mediaan,
        list_transform(range(17), lambda plaats: len(list_filter(list(kwart), lambda each: each = plaats))) AS kwarten
    FROM eigen GROUP BY ALL
)
SELECT thema AS "Thema", naam AS "Naam",
    CASE WHEN groep IS NULL THEN 'Eigen gemiddelden' ELSE 'Mediaan van de regio' END AS "Wat",
    veilig(groep) AS "Regio", coalesce(mensen::VARCHAR, 'minder dan ' || minste_groep) AS "Mensen",
    CASE WHEN groep IS NOT NULL THEN mediaan END AS "Waarde",
    CASE WHEN groep IS NULL THEN array_to_string(kwarten, ' ') END AS "Mensen per kwart, van 0 tot 4"
FROM regels, thema LEFT JOIN som ON onderwerp = thema
ORDER BY groep IS NOT NULL, groep, volgorde;

-- 8. Overzicht: wat telde mee, en wat bleef liggen.
CREATE OR REPLACE TEMP TABLE overzicht AS
SELECT 'bestanden' AS "Wat", count(*) AS "Aantal" FROM gelezen
UNION ALL SELECT 'zelfscans die meetellen', count(*) FROM geteld
UNION ALL SELECT 'regio’s die apart staan', count(*) FROM regio WHERE is_groot
UNION ALL SELECT 'regio’s met minder dan ' || minste_groep || ' mensen', count(*) FROM regels JOIN regio ON NOT is_groot GROUP BY ALL
UNION ALL SELECT 'zelfscans uit die regio’s die nergens meetellen', (SELECT count(*) FROM mens) - (SELECT count(*) FROM geteld)
UNION ALL SELECT 'dubbel: een kopie, of een eerdere zelfscan van dezelfde persoon', dubbel
    FROM regels, (SELECT (SELECT count(*) FROM gelezen WHERE bezwaar IS NULL) - (SELECT count(*) FROM zelfscan) AS dubbel)
    WHERE dubbel >= minste_groep
UNION ALL SELECT 'leeg, of met een andere (versie van de) vragenlijst', (SELECT count(*) FROM zelfscan) - (SELECT count(*) FROM mens)
UNION ALL SELECT 'niet gelezen: ' || bezwaar, count(*) FROM gelezen WHERE bezwaar IS NOT NULL GROUP BY bezwaar;

-- Elk bestand begint met een onzichtbaar teken (vóór Wat en Thema): daaraan ziet Excel hoe het een é of ë moet lezen.
COPY (SELECT * RENAME ("Wat" AS "﻿Wat") FROM overzicht) TO (getvariable('map') || '/overzicht.csv') (DELIMITER ';');
COPY (
    SELECT * REPLACE (replace("Waarde"::VARCHAR, '.', ',') AS "Waarde") RENAME ("Thema" AS "﻿Thema") FROM themas
) TO (getvariable('map') || '/themas.csv') (DELIMITER ';');
COPY (SELECT * RENAME ("Thema" AS "﻿Thema") FROM stellingen)
TO (getvariable('map') || '/stellingen.csv') (DELIMITER ';');
FROM overzicht;
