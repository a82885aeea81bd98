import * as v from "valibot";
import type { Ledger } from "./ledger.ts";

const milliseconds = v.pipe(v.number(), v.minValue(0), v.maxValue(3_600_000));
const times = v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1_000_000)), 1);
const use = v.optional(v.picklist(["event", "command", "interaction", "options"]));
const on = v.optional(v.string(), "*");

/** What can go wrong on the way to the app. `use` narrows it to one kind of delivery. */
const deliveryFault = v.variant("kind", [
  v.strictObject({ kind: v.literal("drop"), use, times }),
  v.strictObject({ kind: v.literal("delay"), milliseconds, use, times }),
  v.strictObject({
    kind: v.literal("duplicate"),
    milliseconds: v.optional(milliseconds),
    use,
    times,
  }),
  v.strictObject({ kind: v.literal("lose_ack"), use, times }),
  v.strictObject({ kind: v.literal("delay_ack"), milliseconds, use, times }),
  v.strictObject({ kind: v.literal("reorder"), use, times }),
]);

/** What can go wrong with a Web API call. `on` names the method, `*` means any. */
const apiFault = v.variant("kind", [
  v.strictObject({
    kind: v.literal("rate_limit"),
    on,
    retryAfter: v.optional(v.number(), 1),
    times,
  }),
  v.strictObject({
    kind: v.literal("server_error"),
    on,
    status: v.optional(v.number(), 500),
    times,
  }),
  v.strictObject({ kind: v.literal("error"), on, error: v.string(), times }),
  v.strictObject({
    kind: v.literal("reset"),
    on,
    afterStoring: v.optional(v.boolean(), false),
    times,
  }),
  v.strictObject({ kind: v.literal("hang"), on, times }),
  v.strictObject({ kind: v.literal("cut_body"), on, times }),
  v.strictObject({ kind: v.literal("slow"), on, milliseconds, times }),
  v.strictObject({
    kind: v.literal("error_after_storing"),
    on,
    status: v.optional(v.number(), 200),
    error: v.optional(v.string(), "internal_error"),
    times,
  }),
]);

/** A fault as the control API takes it. */
export const faultSchema = v.union([deliveryFault, apiFault]);

type FaultInput = v.InferInput<typeof faultSchema>;
export type DeliveryFault = v.InferOutput<typeof deliveryFault>;
export type ApiFault = v.InferOutput<typeof apiFault>;

/** Faults wait here until something that they fit comes by; each strikes `times` times. */
export interface Faults {
  /** Throws when the fault is not one of the schema's. */
  add(fault: FaultInput): void;
  takeForDelivery(use: NonNullable<DeliveryFault["use"]>): DeliveryFault | null;
  takeForApi(method: string): ApiFault | null;
  /** Faults that have not struck as often as they should. */
  waiting(): readonly (DeliveryFault | ApiFault)[];
  clear(): void;
}

export function createFaults(ledger: Ledger): Faults {
  let deliveryFaults: { fault: DeliveryFault; left: number }[] = [];
  let apiFaults: { fault: ApiFault; left: number }[] = [];
  const strike = <F extends DeliveryFault | ApiFault>(
    entry: { fault: F; left: number } | undefined,
  ): F | null => {
    if (entry === undefined) return null;
    entry.left -= 1;
    deliveryFaults = deliveryFaults.filter((e) => e.left > 0);
    apiFaults = apiFaults.filter((e) => e.left > 0);
    ledger.record({ kind: "fault", fault: entry.fault });
    return entry.fault;
  };
  return {
    add(given) {
      const delivery = v.safeParse(deliveryFault, given);
      if (delivery.success) {
        deliveryFaults.push({ fault: delivery.output, left: delivery.output.times });
        return;
      }
      const fault = v.parse(apiFault, given);
      apiFaults.push({ fault, left: fault.times });
    },
    takeForDelivery: (kind) =>
      deliveryFaults.length === 0
        ? null
        : strike(deliveryFaults.find((e) => e.fault.use === undefined || e.fault.use === kind)),
    takeForApi: (method) =>
      apiFaults.length === 0
        ? null
        : strike(apiFaults.find((e) => e.fault.on === "*" || e.fault.on === method)),
    waiting: () => [...deliveryFaults, ...apiFaults].map((e) => e.fault),
    clear() {
      deliveryFaults = [];
      apiFaults = [];
    },
  };
}
