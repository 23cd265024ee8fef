import { Panel, Prose } from "#app/ui/layout.tsx";

/** Who sees what, and when. */
export function AudienceHelp() {
  return (
    <Panel title="Wie ziet wat?" id="wie-ziet-wat">
      <Prose>
        <p>
          Zolang dit een concept is, zien alleen jij en je collega’s deze bestanden. Na het indienen
          ziet ook de organisatie ze. Daarna, als jullie op het programma staan:
        </p>
        <ul>
          <li>
            <strong>Iedereen</strong>: wie jullie voorbeeld bekijkt, kan het meteen zien.
          </li>
          <li>
            <strong>Wie zich aanmeldde</strong>: alleen bezoekers van de parade.
          </li>
          <li>
            <strong>Wie zich aanmeldde, na afloop</strong>: bezoekers, vanaf het einde van de dag.
            Handig voor een presentatie die je nog niet wilt verklappen.
          </li>
        </ul>
      </Prose>
    </Panel>
  );
}
