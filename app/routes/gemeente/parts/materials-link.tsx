import { ButtonLink, ButtonRow } from "#app/ui/button.tsx";
import { Panel } from "#app/ui/layout.tsx";

/** The way from a contribution to its photos and files. */
export function MaterialsLink({ here }: { here: string }) {
  return (
    <Panel title="Foto’s en bestanden" id="materiaal">
      <p>
        Een foto zegt wat een tekst niet kan, en een presentatie neemt men graag mee. Je kiest zelf
        wie wat ziet. Toevoegen kan ook nog na het indienen, en na de dag.
      </p>
      <ButtonRow>
        <ButtonLink href={`${here}/bestanden`}>Voeg foto’s en bestanden toe</ButtonLink>
      </ButtonRow>
    </Panel>
  );
}
