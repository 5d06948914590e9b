// The window's policy is strict; whatever it had to block is counted and reported.
import { call } from "./api/call";

export function watchViolations(): void {
  const root = document.documentElement;
  root.dataset.policyViolations = "0";
  document.addEventListener("securitypolicyviolation", (event) => {
    root.dataset.policyViolations = String(Number(root.dataset.policyViolations) + 1);
    const text = `${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`;
    call("report_violation", { text }).catch(() => {});
  });
}
