import { Button } from "#app/ui/button.tsx";
import { BackgroundProgress } from "./background-progress.tsx";
import type { DrawTexts } from "./draw-words.ts";

/** How far the computation is, and a way to stop it. */
export function Computing({ progress, stopAsked }: DrawTexts) {
  return (
    <BackgroundProgress
      title={stopAsked ? "We stoppen" : "We loten"}
      progress={progress}
      text={() =>
        "Bij een paar honderd lijsten duurt dit tellen, bij duizenden hoogstens een paar minuten."
      }
    >
      {stopAsked ? null : (
        <Button name="intent" value="stop" variant="outline">
          Stop met rekenen
        </Button>
      )}
    </BackgroundProgress>
  );
}

/** How far giving is. It cannot be stopped: everybody has a seat at the same moment, or nobody. */
export function Giving({ progress }: DrawTexts) {
  return (
    <BackgroundProgress
      title="We geven iedereen zijn plek"
      progress={progress}
      text={() =>
        "Dit duurt meestal een paar tellen, en hoogstens een paar minuten. Stoppen kan niet meer: iedereen krijgt zijn plek op hetzelfde moment. Gaat er iets mis, dan is er niets verdeeld en proberen we het zelf opnieuw. Je kunt deze pagina gerust sluiten."
      }
    />
  );
}
